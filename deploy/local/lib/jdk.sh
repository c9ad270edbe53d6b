# Sourced by mvnw and the scripts of deploy/local: sets and exports JAVA_HOME to a JDK of version 25 or newer, or says what to install.

# The major version of the JDK in $1; nothing when there is none (a JRE without a compiler is none).
redress_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}

redress_jdk_fits() {
  redress_version=$(redress_jdk_version "$1")
  [ -n "$redress_version" ] && [ "$redress_version" -ge 25 ]
}

# The folder of the JDK whose javac is on the PATH, through any links.
redress_jdk_on_path() {
  redress_javac=$(command -v javac 2>/dev/null) || return 0
  while [ -L "$redress_javac" ]; do
    redress_link=$(readlink "$redress_javac")
    case $redress_link in
      /*) redress_javac=$redress_link ;;
      *) redress_javac=$(dirname "$redress_javac")/$redress_link ;;
    esac
  done
  (cd "$(dirname "$redress_javac")/.." 2>/dev/null && pwd -P) || :
}

# JAVA_HOME and the PATH are a choice and come first; of what merely lies about, the oldest that fits: the build is tried with 25.
redress_find_jdk() {
  for redress_home in "${JAVA_HOME:-}" "$(redress_jdk_on_path)"; do
    if [ -n "$redress_home" ] && redress_jdk_fits "$redress_home"; then
      JAVA_HOME=$redress_home
      export JAVA_HOME
      return 0
    fi
  done
  redress_best=
  for redress_home in /usr/lib/jvm/* /opt/* /opt/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    redress_jdk_fits "$redress_home" || continue
    if [ -z "$redress_best" ] || [ "$redress_version" -lt "$redress_best" ]; then
      redress_best=$redress_version
      JAVA_HOME=$redress_home
    fi
  done
  if [ -n "$redress_best" ]; then
    export JAVA_HOME
    return 0
  fi
  echo "Redress needs a JDK of version 25 or newer: install one (for example Eclipse Temurin 25, https://adoptium.net) or set JAVA_HOME to it." >&2
  return 1
}
