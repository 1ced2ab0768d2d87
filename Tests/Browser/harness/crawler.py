"""Opens pages one after another and writes down what happens."""

from collections.abc import Iterable

from playwright.sync_api import BrowserContext, Error

from harness.visit import LAYOUT, PROBE, Visit

# 320 by 256 is also what a desk screen of 1280 by 1024 shows at 400%.
WIDE = {"width": 1280, "height": 720}
NARROW = {"width": 320, "height": 256}


def crawl(
    context: BrowserContext, addresses: Iterable[tuple[str, str]], *, narrows: bool = False
) -> list[Visit]:
    """Visits each (path, URL) in one tab. Remote requests are recorded, and the browser refuses them.

    Where it `narrows`, each page is laid out once more on a small screen, which costs less than to open it again.
    """
    crawler = _Crawler(context, narrows)
    visits = [crawler.visit(path, url) for path, url in addresses]
    crawler.tab.close()
    return visits


class _Crawler:
    def __init__(self, context: BrowserContext, narrows: bool):
        self.narrows = narrows
        self.current = Visit("", "")
        self.tab = context.new_page()
        self.tab.on("console", self._console)
        self.tab.on("pageerror", lambda error: self.current.errors.append(str(error)))
        self.tab.on("request", lambda request: self.current.requests.append(request.url))
        self.tab.on("requestfailed", self._failed)
        self.tab.on("response", self._response)

    def visit(self, path: str, url: str) -> Visit:
        self.current = Visit(path, url)
        try:
            self.tab.goto(url, wait_until="load")
            self.current.page = self.tab.evaluate(PROBE)
            if self.narrows:
                self.tab.set_viewport_size(NARROW)
                self.current.narrow = self.tab.evaluate(LAYOUT)
                self.tab.set_viewport_size(WIDE)
        except Error as error:
            raise AssertionError(f"{path} could not be opened: {error.message}") from error
        return self.current

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.current.errors.append(message.text)

    def _failed(self, request):
        # What had not arrived when the crawler went on, such as the icon of the tab.
        if request.failure != "net::ERR_ABORTED":
            self.current.failed.append(request.url)

    def _response(self, response):
        if response.status >= 400:
            self.current.failed.append(response.url)
