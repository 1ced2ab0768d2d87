"""A reader who comes back: a tab of a browser whose profile outlasts it, in either engine."""


class Chromium:
    """A tab of a browser that a reader has used before."""

    def __init__(self, browser, profile, executable):
        self._open = lambda: browser.browser_type.launch_persistent_context(
            str(profile), executable_path=executable, args=["--no-sandbox"]
        )
        self.context = self._open()
        self.tab = self.context.new_page()

    def visit(self, url):
        self.tab.goto(url)

    def run(self, script):
        return self.tab.evaluate("() => {" + script + "}")

    def follow(self, selector):
        self.tab.click(selector)
        self.tab.wait_for_url("**/*")

    def back(self):
        self.tab.go_back()

    def reload(self):
        self.tab.reload()

    def reopen(self):
        self.context.close()
        self.context = self._open()
        self.tab = self.context.new_page()

    def close(self):
        self.context.close()


class Fox:
    """The same in Firefox."""

    def __init__(self, fox):
        self.fox, self.marionette = fox, fox.marionette

    def visit(self, url):
        self.marionette.navigate(url)

    def run(self, script):
        return self.fox.run(script)

    def follow(self, selector):
        self.visit(self.run(f"return document.querySelector('{selector}').href"))

    def back(self):
        self.marionette.go_back()

    def reload(self):
        self.marionette.refresh()

    def reopen(self):
        # A browser that starts itself again does not always wait until what pages keep is on the disk; closed, it does.
        self.marionette.quit(in_app=True)
        self.marionette.start_session()
        self.marionette.timeout.page_load = 20

    def close(self):
        pass
