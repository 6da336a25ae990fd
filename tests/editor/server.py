"""The server behind the desk of the editor's tests: its files, a photo library, one page, a strict policy."""

import io
import json
import threading
import uuid
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import django_prose_editor
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[2]
STATIC_ROOTS = (
    ROOT / "articles" / "static",
    Path(django_prose_editor.__file__).parent / "static",
    Path(__file__).resolve().parent / "static",
)
POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:"
TYPES = {".js": "text/javascript", ".css": "text/css", ".map": "application/json"}


def picture(width=600, height=400, colour="#4a6a8a"):
    """A PNG as bytes: a sky and a hill."""
    image = Image.new("RGB", (width, height), colour)
    draw = ImageDraw.Draw(image)
    draw.ellipse([width * 0.62, height * 0.12, width * 0.74, height * 0.30], fill="#f4d58d")
    draw.polygon([(0, height), (width * 0.45, height * 0.35), (width, height)], fill="#2f3e2f")
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


class PhotoShelf:
    """The photo library behind the fake endpoints."""

    def __init__(self):
        self.photos = {}
        self.uploads = []
        self.refusals = []
        self.broken = False
        self.held = None

    def add(
        self,
        slug,
        *,
        caption=None,
        alt=None,
        credit="Jane Doe/AFP",
        size=(600, 400),
        colour="#4a6a8a",
        **more,
    ):
        identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{slug}-{len(self.photos)}"))
        card = {
            "id": identity,
            "slug": slug,
            "headline": slug.title(),
            "caption": f"A caption for {slug}." if caption is None else caption,
            "alt": f"What {slug} shows" if alt is None else alt,
            "credit": credit,
            "credit_missing": not credit,
            "agency": "AFP",
            "width": size[0],
            "height": size[1],
            "thumb": f"/pictures/{identity}.png",
            "preview": f"/pictures/{identity}.png",
            "focal": [0.5, 0.5],
            "colour": colour,
            "url": f"/admin/media/photo/{identity}/change/",
            **more,
        }
        self.photos[identity] = card
        return card

    def search(self, query):
        if "ids" in query:
            found = [self.photos[i] for i in query["ids"][0].split(",") if i in self.photos]
            return {"photos": found, "next": None, "total": len(found)}
        words = query.get("q", [""])[0].lower().split()
        found = [
            card
            for card in reversed(self.photos.values())
            if all(word in f"{card['slug']} {card['caption']} {card['credit']}".lower() for word in words)
        ]
        page = int(query.get("page", ["1"])[0])
        some = found[(page - 1) * 12 : page * 12]
        return {"photos": some, "next": page + 1 if page * 12 < len(found) else None, "total": len(found)}

    def take(self, name, data, pasted, token):
        """Answers an upload: (status, JSON)."""
        self.uploads.append({"name": name, "bytes": len(data), "pasted": pasted, "token": token})
        if self.held:
            self.held.wait(10)
        if self.refusals:
            return 400, {"error": self.refusals.pop(0), "name": name}
        try:
            size = Image.open(io.BytesIO(data)).size
        except OSError:
            return 400, {"error": "This is no picture. Send a JPEG, PNG, WebP, AVIF or TIFF.", "name": name}
        card = self.add(name.rsplit(".", 1)[0], caption="", alt="", credit="", size=size, colour="#777777")
        return 201, {"photo": card, "found": {}, "warnings": []}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body go out apart; on a connection that is kept, the second would wait 40 ms for the first.
    disable_nagle_algorithm = True

    def do_GET(self):
        parts = urlsplit(self.path)
        if parts.path == "/":
            return self._send(200, "text/html; charset=utf-8", self.server.page.encode())
        if parts.path == "/picker/":
            if self.server.shelf.broken:
                return self._send(500, "text/html", b"Sorry")
            return self._json(200, self.server.shelf.search(parse_qs(parts.query)))
        if parts.path.startswith("/pictures/"):
            card = self.server.shelf.photos[parts.path[10:-4]]
            return self._send(200, "image/png", picture(card["width"], card["height"], card["colour"]))
        if parts.path.startswith("/static/"):
            for root in STATIC_ROOTS:
                file = root / parts.path[8:]
                if file.is_file():
                    kind = TYPES.get(file.suffix, "text/plain")
                    return self._send(200, kind, file.read_bytes(), cache="max-age=3600")
        status = 204 if parts.path == "/favicon.ico" else 404
        return self._send(status, "text/plain", b"")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        parts = {
            part.get_param("name", header="content-disposition"): part
            for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts()
        }
        file = parts["file"]
        answer = self.server.shelf.take(
            file.get_filename(), file.get_payload(decode=True), "pasted" in parts, self.headers["X-CSRFToken"]
        )
        self._json(*answer)

    def _json(self, status, value):
        self._send(status, "application/json", json.dumps(value).encode())

    def _send(self, status, kind, data, cache="no-store"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", cache)
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.address = f"http://127.0.0.1:{self.server_port}/"
        self.page = ""
        self.shelf = PhotoShelf()
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exc):
        self.shutdown()
        self.server_close()
