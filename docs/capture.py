#!/usr/bin/env python3
"""Turn a terminal's screen (tmux capture-pane -e, on stdin) into an SVG."""

import html
import re
import sys

# Not every browser keeps plain spaces, and textLength would spread what is left.
KEPT = {ord(" "): "\N{NO-BREAK SPACE}"}
COLUMN, ROW, MARGIN = 8.43, 18, 14
BACKGROUND, FOREGROUND = "#14161b", "#e0e2ea"
BASE = [
    "#2b303b", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#abb2bf",
    "#6b7280", "#ef7f88", "#a9d48b", "#f0cf8e", "#7dbff5", "#d291e4", "#6cc7d2", "#ffffff",
]


def palette(number):
    """The colour of an index of the 256-colour palette."""
    if number < 16:
        return BASE[number]
    if number >= 232:
        level = 8 + 10 * (number - 232)
        return f"#{level:02x}{level:02x}{level:02x}"
    number -= 16
    levels = [0, 95, 135, 175, 215, 255]
    red, green, blue = levels[number // 36], levels[number // 6 % 6], levels[number % 6]
    return f"#{red:02x}{green:02x}{blue:02x}"


class Style:
    """What the escape sequences seen so far ask for."""

    def __init__(self):
        self.front, self.back, self.flags = None, None, set()

    def apply(self, numbers):
        """Obey one SGR sequence."""
        numbers = [int(n) for n in re.split("[;:]", numbers or "0") if n != ""]
        while numbers:
            n = numbers.pop(0)
            if n == 0:
                self.__init__()
            elif n in (38, 48, 58):
                kind = numbers.pop(0)
                if kind == 5:
                    colour = palette(numbers.pop(0))
                else:
                    red, green, blue = numbers[:3]
                    del numbers[:3]
                    colour = f"#{red:02x}{green:02x}{blue:02x}"
                if n == 38:
                    self.front = colour
                elif n == 48:
                    self.back = colour
            elif 30 <= n <= 37:
                self.front = BASE[n - 30]
            elif 90 <= n <= 97:
                self.front = BASE[n - 82]
            elif 40 <= n <= 47:
                self.back = BASE[n - 40]
            elif 100 <= n <= 107:
                self.back = BASE[n - 92]
            elif n == 39:
                self.front = None
            elif n == 49:
                self.back = None
            elif n in (1, 2, 3, 4, 7):
                self.flags.add(n)
            elif n == 22:
                self.flags -= {1, 2}
            elif 23 <= n <= 27:
                self.flags.discard(n - 20)

    def colours(self):
        """Foreground and background as they are drawn."""
        front, back = self.front or FOREGROUND, self.back
        if 7 in self.flags:
            front, back = back or BACKGROUND, front
        return front, back


def draw(screen):
    """The SVG of a screen."""
    lines = screen.rstrip("\n").split("\n")
    style, boxes, texts, columns = Style(), [], [], 80
    for row, line in enumerate(lines):
        column = 0
        top = MARGIN + row * ROW
        for part in re.split(r"(\x1b\[[0-9;:]*m)", line):
            if sequence := re.fullmatch(r"\x1b\[([0-9;:]*)m", part):
                style.apply(sequence[1])
                continue
            part = re.sub(r"\x1b\[[^m]*m|[\x0e\x0f]", "", part)
            if not part:
                continue
            front, back = style.colours()
            left, wide = MARGIN + column * COLUMN, len(part) * COLUMN
            if back:
                boxes.append(f'<rect x="{left:.1f}" y="{top}" width="{wide:.1f}" height="{ROW}" fill="{back}"/>')
            looks = ' font-weight="bold"' if 1 in style.flags else ""
            looks += ' font-style="italic"' if 3 in style.flags else ""
            looks += ' text-decoration="underline"' if 4 in style.flags else ""
            looks += ' opacity="0.6"' if 2 in style.flags else ""
            if part.strip() or 4 in style.flags:
                texts.append(
                    f'<text x="{left:.1f}" y="{top + 13}" textLength="{wide:.1f}" fill="{front}"{looks}>'
                    f"{html.escape(part).translate(KEPT)}</text>"
                )
            column += len(part)
        columns = max(columns, column)
    width, height = columns * COLUMN + 2 * MARGIN, len(lines) * ROW + 2 * MARGIN
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" xml:space="preserve"'
        ' font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14">',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>', *boxes, *texts, "</svg>", "",
    ])


if __name__ == "__main__":
    sys.stdout.write(draw(sys.stdin.read()))
