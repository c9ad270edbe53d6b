package io.redress.intake.registration;

import io.redress.runtime.json.HyphenatedEnums;

/** The ways in that there are; each procedure takes some of them. */
enum Channel {
    HOTLINE,
    COUNTER,
    VISIT,
    WEB,
    APP,
    EMAIL,
    LETTER,
    SMS,
    WECHAT,
    WEIBO,
    FAX,
    COMMENT_CARD,
    SUGGESTION_BOX,
    MEDIA,
    TRANSFER,
    STAFF_OBSERVATION;

    String code() {
        return HyphenatedEnums.of(this);
    }
}
