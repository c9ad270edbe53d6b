# Sourced by the scripts of deploy/local with $here set to that folder: builds what is missing or old, then becomes the launcher.

root=$(cd "$here/../.." && pwd)
launcher=$here/target/redress-local/redress-local.jar
stamp=$here/target/redress-built
services="intake-service routing-service followup-service reporting-service"

# Whether the artifact $1 is missing, or anything of the folders behind it has changed since it, or since the last build here, was made.
redress_stale() {
  redress_made=$1
  shift
  [ -e "$redress_made" ] || return 0
  if [ -e "$stamp" ] && [ -n "$(find "$stamp" -newer "$redress_made")" ]; then redress_made=$stamp; fi
  for redress_source in "$root/pom.xml" "$root"/platform/*/pom.xml "$root"/platform/*/src/main "$@"; do
    [ -e "$redress_source" ] || continue
    [ -z "$(find "$redress_source" -type f -newer "$redress_made" | head -n 1)" ] || return 0
  done
  return 1
}

redress_anything_stale() {
  redress_stale "$launcher" "$here/pom.xml" "$here/src/main" && return 0
  for redress_service in $services; do
    [ "${REDRESS_AOT:-off}" = off ] || [ -e "$root/$redress_service/target/quarkus-app/app.aot" ] || return 0
    redress_stale "$root/$redress_service/target/quarkus-app/quarkus-run.jar" "$root/$redress_service/pom.xml" "$root/$redress_service/src/main" \
      && return 0
  done
  return 1
}

redress_build() {
  redress_anything_stale || return 0
  echo "Building what is missing or older than its sources (the tests are ./mvnw verify's) …"
  mkdir -p "$here/target"
  # Stamped before the build: what is edited while it runs is newer than the stamp and is built next time.
  touch "$stamp.next"
  # The start-up cache of the JDK: each service is started once more while it is built, and loads what it has loaded then ever after.
  cache=
  [ "${REDRESS_AOT:-off}" = off ] || cache="-Dquarkus.package.jar.appcds.enabled=true -Dquarkus.package.jar.appcds.use-aot=true"
  # shellcheck disable=SC2086
  modules=$(echo $services | tr ' ' ',')
  {
    # shellcheck disable=SC2086
    (cd "$root" && ./mvnw -B -ntp package -DskipTests -Dspotless.skip=true $cache -am -pl "$modules,deploy/local") || echo "BUILD STOPPED"
  } | tee "$here/target/build.log" |
    sed -n -e 's/^\[INFO\] Building \(.*\) \[\(.*\)\]$/  [\2] \1/p' -e '/^\[ERROR\]/p' -e 's/^\[INFO\] Total time:/  built in/p'
  if grep -q '^BUILD STOPPED$' "$here/target/build.log"; then
    rm -f "$stamp.next"
    echo "The build failed: the whole of its output is in deploy/local/target/build.log." >&2
    exit 1
  fi
  mv "$stamp.next" "$stamp"
}

# For what speaks to a running suite: it cannot run when it was never built.
redress_built() {
  [ -e "$launcher" ] || {
    echo "Redress was never started from this folder: deploy/local/up starts it." >&2
    exit 1
  }
}

redress_launch() {
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx192m -XX:+ExitOnOutOfMemoryError \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dredress.home="$here" -jar "$launcher" "$@"
}
