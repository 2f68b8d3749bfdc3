"""Sentences with slots, and the stories made of them."""

import random

from . import vocabulary as words

SLOTS = {
    "noi": words.PLACE, "nguoi": words.PEOPLE, "chuyen": words.TOPIC, "lam": words.ACTION,
    "kho": words.OBSTACLE, "go": words.REMEDY, "kq": words.RESULT, "noi_rang": words.SAYING,
}

OPENING = [
    "Sáu giờ rưỡi sáng, {noi} đã sáng đèn, {nguoi} lục tục đến sớm hơn lệ thường.",
    "Ai ghé {noi} vào đầu năm {nam} đều nghe {nguoi} than về {chuyen}.",
    "Chuyện bắt đầu từ một buổi họp ngắn ở {noi}, khi {chuyen} được đem ra nói thẳng.",
    "Trước năm {nam}, {chuyen} ở {noi} là việc không ai đứng ra lo.",
    "Có một hôm mất điện, {nguoi} ngồi lại ở {noi} và đếm thử xem {chuyen} làm mất của mình bao nhiêu thời gian.",
    "Đơn vị có {n} đoàn viên, phần đông là {nguoi}, việc nhiều mà {chuyen} cứ kéo dài từ năm này sang năm khác.",
]
CONTEXT = [
    "Sổ ghi của quý trước cho thấy {n} lần vướng chỉ vì {chuyen}.",
    "Cách cũ là ai gặp thì xử lý, xong rồi quên, nên {chuyen} lặp lại gần như mỗi tuần.",
    "Ban Chấp hành công đoàn hỏi từng người, thu về {n} ý kiến, quá nửa nói đến {chuyen}.",
    "Đã có lần đơn vị mua sắm thêm, nhưng {kho}, rồi mọi thứ trở lại như trước.",
    "Người ở {noi} chịu thiệt nhất, vì mỗi lần {chuyen} gặp trục trặc là cả buổi đứng chờ.",
    "Không phải không ai biết, mà vì {kho}.",
    "Tính ra mỗi tháng mất chừng **{n} giờ công** cho {chuyen}.",
]
METHOD = [
    "Tổ bàn hai buổi rồi quyết định {lam}.",
    "Việc đầu tiên là {lam}, giao cho {nguoi} giữ phiên.",
    "Sang tuần thứ hai, {nguoi} đề nghị {lam}, ai cũng thấy hợp.",
    "Ở {noi}, mọi người {lam}; phần còn lại để tháng sau.",
    "Khi {kho}, {go}.",
    "Lúc đầu {kho}. Sau vài lần bàn, {go}.",
    "Công đoàn không đặt chỉ tiêu mà {lam}, rồi đếm lại sau {n} ngày.",
    "Mỗi chiều, người giữ phiên đi một vòng qua {noi}, ghi {chuyen} vào sổ, không quá năm phút.",
    "Từ tháng {thang}, đơn vị thống nhất {lam}, kể cả ở {noi}.",
    "Phần khó là giữ cho đều: {kho}, nhưng {go}.",
]
QUOTE = [
    "“{noi_rang}”, {ten} nói.",
    "{ten} kể lại: “{noi_rang}.”",
    "Nhắc chuyện ấy, {ten} cười: “{noi_rang}.”",
]
OUTCOME = [
    "Sau {n} tuần, {kq}.",
    "Đến cuối năm {nam}, {kq}, và {nguoi} nhắc nhau giữ phiên mà không cần ai gọi.",
    "So với cùng kỳ, {chuyen} không còn là chuyện phải họp; {kq}.",
    "**Con số dễ thấy nhất** là từ {n} xuống còn {m} lần mỗi quý.",
    "Ở {noi}, {kq}.",
    "Đoàn kiểm chứng xem sổ của {n} ngày bất kỳ và thấy ghi đủ.",
    "Điều {nguoi} quý hơn cả là {kq}.",
]
CAUTION = [
    "Cũng còn chỗ chưa xong: {kho}.",
    "Tổ ghi cả điều chưa làm được, vì {kho}.",
    "Nơi khác muốn làm nên xem lại {chuyen} trước, rồi hãy {lam}.",
    "Mô hình không hợp với chỗ làm phân tán, nhất là khi {kho}.",
]


class Prose:
    """Sentences of one profile. No sentence pattern is used twice before all have been."""

    def __init__(self, rng: random.Random, year: int, names: list[str]):
        self.rng = rng
        self.year = year
        self.names = names
        self.decks = {}

    def pick(self, options):
        """One of `options`, each once before any comes again."""
        deck = self.decks.get(id(options))
        if not deck:
            deck = self.decks[id(options)] = list(range(len(options)))
            self.rng.shuffle(deck)
        return options[deck.pop()]

    def sentence(self, patterns) -> str:
        values = {slot: self.pick(options) for slot, options in SLOTS.items()}
        number = self.rng.randint(9, 96)
        text = self.pick(patterns).format(
            **values, nam=self.year, n=number, m=self.rng.randint(1, max(2, number // 3)),
            thang=self.rng.randint(1, 12), ten=self.rng.choice(self.names))
        return text[0].upper() + text[1:]

    def paragraph(self, *kinds) -> str:
        return " ".join(self.sentence(kind) for kind in kinds)


def story(rng: random.Random, number: int, year: int, names: list[str], link: str | None) -> str:
    """The Markdown body: four parts, about 3.5 KB."""
    prose = Prose(rng, year, names)
    footnote = number % 4 == 1
    parts = ["## Hoàn cảnh\n", prose.paragraph(OPENING, CONTEXT, CONTEXT) + "\n"]
    parts.append(prose.paragraph(CONTEXT, QUOTE) + "\n")
    parts.append("## Cách làm\n")
    parts.append(prose.paragraph(METHOD, METHOD) + "\n")
    for _ in range(2):
        parts.append(f"### {prose.pick(words.HEADING)}\n")
        parts.append(prose.paragraph(METHOD, METHOD, QUOTE) + "\n")
    if number % 3 == 0:
        parts.append("\n".join(f"- {capitalized(prose.pick(words.ACTION))}." for _ in range(3)) + "\n")
    if number % 3 == 1:
        parts.append(_costs(rng, prose))
    if number % 3 == 2:
        parts.append(f"> {prose.pick(words.SAYING)}. {prose.sentence(METHOD)}\n")
    parts.append("## Kết quả\n")
    outcome = prose.paragraph(OUTCOME, OUTCOME, OUTCOME)
    if footnote:
        outcome += "[^so]"
    parts.append(outcome + "\n")
    if link:
        parts.append(f"Cách giữ phiên được học từ {link}. {prose.sentence(OUTCOME)}\n")
    parts.append("## Bài học\n")
    parts.append("\n".join(f"{n}. {prose.pick(words.LESSON)}" for n in (1, 2, 3)) + "\n")
    parts.append(prose.paragraph(CAUTION, OUTCOME) + "\n")
    if footnote:
        parts.append(f"[^so]: Theo sổ theo dõi năm {year} lưu tại {prose.pick(words.PLACE)}.\n")
    return "\n".join(parts)


def _costs(rng: random.Random, prose: Prose) -> str:
    rows = ["| Khoản chi | Số lượng | Thành tiền (đồng) |", "| --- | ---: | ---: |"]
    total = 0
    for _ in range(3):
        cost = rng.randint(12, 180) * 10_000
        total += cost
        rows.append(f"| {prose.pick(words.ITEM)} | {rng.randint(1, 40)} | {dotted(cost)} |")
    rows.append(f"| **Cộng** | | **{dotted(total)}** |")
    return "\n".join(rows) + "\n"


def dotted(number: int) -> str:
    """1234567 as 1.234.567."""
    return f"{number:,}".replace(",", ".")


def capitalized(text: str) -> str:
    return text[0].upper() + text[1:]
