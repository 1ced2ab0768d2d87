"""What strangers write: strings that break out of what they are put into, if anything can."""

# Each is short enough for the shortest field, and means no harm to whoever reads it as text. U+202E and its like are
# refused in a field of one line; in bodies they are among what `bodies.py` repeats.
PAYLOADS = [
    "\"><script>alert(1)</script>",
    "' onx=y \" onx='y' ><b>&",
    "</script><!--<script>",
    "--><i onload=x>]]>",
    "</title></style></textarea>",
    "{7*7}< % x % >${x}#{x}{ y }",
    "javascript:alert(1)//<b>",
    "&lt;b&gt;&#60;b&#62;&amp;lt;<b>",
    "\u2028\u2029<b>\u200f\ufefffdd\u00ad",
    "<svg/onload=x><math><mi//",
    "\\u003cb\\x3cb\\\\'\\\"<b>",
    "%3Cscript%3E%22%27%0A<b>",
    "&#xFFFF;&#0;&#x80;\ue000\u0301<b>",
    "`${x}`*_~[x](y)|<b>",
    "<b>\"&'",
]
