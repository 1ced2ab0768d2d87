"""Every element that the templates and the Markdown renderer write, with every attribute that they give it."""

_GLOBAL = "class id"

ALLOWED = {
    name: set(f"{_GLOBAL} {attributes}".split())
    for name, attributes in {
        "a": "aria-current aria-label data-folder-open hidden href rel role title",
        "article": "data-base data-contents data-copied data-digits data-down data-files data-from data-full data-gone data-hub data-kept "
        "data-missed data-moved data-my-folder data-not-copied data-out data-reading data-ready data-beside data-shared data-style "
        "data-taken data-unkept data-up",
        "aside": "aria-labelledby role",
        "b": "",
        "blockquote": "",
        "body": "",
        "br": "",
        "button": "data-add data-beside-clear data-beside-show data-clear data-compare data-copy data-copy-table data-csv data-folder data-forget "
        "data-keeping-toggle data-leave data-open data-print data-question-no data-question-yes data-replace data-save data-share data-take hidden type",
        "caption": "",
        "circle": "cx cy r",
        "cite": "",
        "code": "",
        "dd": "",
        "del": "",
        "desc": "",
        "details": "data-long data-share data-title hidden",
        "dfn": "",
        "div": "aria-label aria-labelledby data-beside data-beside-bar data-choose data-decimals data-field data-formula data-gathered data-help data-least "
        "data-letters data-live data-most data-name data-none data-outcome data-question data-result data-says data-table data-team "
        "data-tools data-type data-unit hidden role tabindex",
        "dl": "",
        "dt": "",
        "em": "",
        "fieldset": "data-field data-name",
        "figcaption": "",
        "figure": "aria-labelledby data-copied data-copy data-png data-saved data-svg",
        "footer": "",
        "form": "action aria-label autocomplete data-clear-ask data-clear-yes data-columns data-compare-filters "
        "data-compared data-copied data-forget data-forgotten data-keep data-kept data-key data-lacking data-large "
        "data-left-out data-lowest data-mean data-no data-not-copied data-not-number data-other-ask "
        "data-other-yes data-ranks data-replace-ask data-replace-yes data-results data-team-columns data-too-large "
        "data-too-small data-unkept data-unreadable data-worksheet data-yes data-zero hidden method role",
        "g": "",
        "h1": "",
        "h2": "hidden tabindex",
        "h3": "tabindex",
        "h4": "",
        "head": "",
        "header": "",
        "hr": "",
        "html": "data-sheet lang",
        "img": "alt height src width",
        "input": "aria-describedby aria-label autocomplete checked data-dates data-means data-title disabled inputmode maxlength name readonly spellcheck type "
        "value",
        "label": "for",
        "legend": "",
        "li": "",
        "line": "x1 x2 y1 y2",
        "link": "href rel title type",
        "main": "",
        "meta": "charset content http-equiv name property",
        "nav": "aria-label aria-labelledby",
        "noscript": "",
        "ol": "data-list data-offered-list data-rows start",
        "option": "data-means value",
        "p": "aria-hidden data-added data-citation data-code data-compare-status data-copied data-full data-hub data-keeping data-key data-link data-most "
        "data-obstacle data-one data-page-tools data-progress data-question-words data-remove data-removed data-said data-saying data-several data-told data-unkept data-value data-words hidden role",
        "path": "d",
        "polyline": "points",
        "pre": "data-citation data-copied tabindex",
        "rect": "height width x y",
        "script": "data-root data-words defer src type",
        "section": "aria-labelledby data-offered data-some data-section hidden role",
        "select": "aria-describedby name",
        "small": "",
        "span": "data-fault data-keeping data-keeping-words data-told hidden role",
        "strong": "",
        "summary": "",
        "sup": "",
        "svg": "aria-label aria-hidden aria-labelledby direction focusable height overflow preserveAspectRatio role "
        "viewBox width x {http://www.w3.org/2000/xmlns/}xmlns y",
        "table": "data-compare",
        "tbody": "",
        "td": "data-label",
        "text": "dx text-anchor x y",
        "textarea": "aria-describedby data-notes name rows",
        "th": "scope",
        "thead": "",
        "time": "datetime",
        "title": "",
        "tr": "data-evidence data-model data-region data-step data-strand",
        "ul": "",
    }.items()
}
