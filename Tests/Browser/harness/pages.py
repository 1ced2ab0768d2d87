"""Small pages for the tests of the tests: each check has to catch a page that is wrong."""

_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"


def page(body: str, *, title="A page", head="", policy=_POLICY, lang=' lang="en-GB"') -> str:
    """A page that nothing is wrong with but what the body or the head brings."""
    return f"""<!doctype html>
<html{lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="description" content="A small page.">
<title>{title}</title>
{head}
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header><p>Small hub</p></header>
<main id="main">
{body}
</main>
<footer><p>Write to us</p></footer>
</body>
</html>
"""


SOUND = page("<h1>All is well</h1><p>Nothing to see.</p>")
