"""A page taken apart with the standard library, as the tests look at it."""

from html.parser import HTMLParser

VOID = {"meta", "img", "br", "link", "hr", "input"}


class Page(HTMLParser):
    """Tags, attributes, links, headings, and the words of the annotated text under their marks."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.runs: list[tuple[str, tuple[str, ...]]] = []
        self.text = ""
        self.open: list[tuple[str, dict[str, str]]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.attributes += found.items()
        self.ids += [found["id"]] if "id" in found else []
        if tag not in VOID:
            self.open.append((tag, found))

    def handle_endtag(self, tag):
        assert [one for one, _ in self.open[-1:]] == [tag], f"</{tag}> does not close {self.open[-1:]}"
        self.open.pop()

    def handle_data(self, data):
        self.text += data
        inside = [found.get("class", "") for _, found in self.open]
        if "words" in inside and "ref" not in inside:
            self.runs.append((data, tuple(one.split()[0] for one in inside if one.startswith("tone-"))))

    @property
    def links(self) -> list[str]:
        return [value for name, value in self.attributes if name in {"href", "src"}]

    @property
    def headings(self) -> list[int]:
        return [int(tag[1]) for tag in self.tags if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
