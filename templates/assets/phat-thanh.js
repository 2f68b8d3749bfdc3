// Chạy chữ: kịch bản chạy lên theo tốc độ đọc. Mỗi câu mang giờ bắt đầu và độ dài (1/10 giây) ở tốc
// độ của kịch bản; nhạc và băng chạy đúng giờ, lời đọc nhanh chậm theo người đọc.
(() => {
  'use strict';
  const page = document, body = page.body;
  const opener = page.getElementById('mo_chay_chu');
  if (!opener) return;
  const base = Number(body.dataset.tocDo) || 200;
  const least = 80, most = 400, step = 5;
  let pace = base, mirrored = false, running = false, clock = 0, last = 0, lock = null;
  let screen, panel, mark, lines = [], buttons = {}, shown;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');

  function remembered(name) {
    try { return localStorage.getItem('phat-thanh-' + name); } catch (error) { return null; }
  }
  function remember(name, value) {
    try { localStorage.setItem('phat-thanh-' + name, value); } catch (error) { /* riêng tư */ }
  }
  function add(parent, tag, text, name) {
    const element = parent.appendChild(page.createElement(tag));
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  }

  // Một dòng của màn chữ: chỗ đứng và độ dài tính bằng giây ở tốc độ gốc.
  function line(element, source, fixed) {
    lines.push({ element: element, length: Number(source.dataset.dai) / 10, fixed: fixed });
  }

  function build() {
    screen = add(body, 'div');
    screen.id = 'man_chu';
    screen.tabIndex = 0;
    screen.setAttribute('role', 'region');
    screen.setAttribute('aria-label', 'Lời đọc chạy chữ');
    page.querySelectorAll('.phan').forEach(part => {
      if (part.dataset.nhac) {
        const name = part.querySelector('.ten-phan th').textContent;
        const note = part.querySelector('.chi-dan td:nth-child(3)');
        const length = part.querySelector('.ten-phan .le').textContent;
        const words = name + ' – ' + length + (note ? '. ' + note.textContent : '');
        line(add(screen, 'p', words, 'nhac'), part, true);
      }
      part.querySelectorAll('.cau').forEach(row => {
        const voice = row.querySelector('.vai').textContent;
        if (voice) add(screen, 'p', voice, 'vai dau-luot');
        const text = add(screen, 'p');
        row.querySelector('.loi').childNodes.forEach(node => { text.append(node.cloneNode(true)); });
        line(text, row, false);
      });
    });
    mark = add(body, 'div');
    mark.id = 'vach_doc';
    panel = add(body, 'div');
    panel.id = 'dieu_khien';
    panel.setAttribute('role', 'toolbar');
    panel.setAttribute('aria-label', 'Điều khiển chạy chữ');
    [['chay', 'Chạy', toggle], ['cham', 'Chậm hơn', slower], ['nhanh', 'Nhanh hơn', faster],
      ['truoc', 'Câu trước', back], ['tiep', 'Câu sau', forward], ['dau', 'Từ đầu', restart],
      ['guong', 'Soi gương', mirror], ['thoat', 'Thoát', close]].forEach(entry => {
      const button = add(panel, 'button', entry[1]);
      button.type = 'button';
      button.addEventListener('click', entry[2]);
      buttons[entry[0]] = button;
    });
    shown = add(panel, 'div');
    shown.setAttribute('role', 'status');
    screen.addEventListener('wheel', follow, { passive: true });
    screen.addEventListener('touchmove', follow, { passive: true });
  }

  function seconds(entry) { return entry.fixed ? entry.length : entry.length * base / pace; }
  function top(entry) { return entry.element.offsetTop - screen.clientHeight * 0.38; }

  // Câu đang đọc và phần đã đọc của nó, theo đồng hồ.
  function current() {
    let rest = clock;
    for (let index = 0; index < lines.length; index += 1) {
      const length = seconds(lines[index]);
      if (rest < length || index === lines.length - 1) {
        return { index: index, share: length ? Math.min(1, rest / length) : 1 };
      }
      rest -= length;
    }
    return { index: 0, share: 0 };
  }
  function start(index) {
    return lines.slice(0, index).reduce((sum, entry) => { return sum + seconds(entry); }, 0);
  }
  function place() {
    const now = current(), entry = lines[now.index];
    if (!entry) return;
    const share = still.matches ? 0 : now.share;
    screen.scrollTop = top(entry) + share * entry.element.offsetHeight;
  }
  // Kéo tay thì đồng hồ theo chỗ vừa kéo tới.
  function follow() {
    requestAnimationFrame(() => {
      let index = lines.length - 1;
      while (index > 0 && top(lines[index]) > screen.scrollTop + 1) index -= 1;
      clock = start(index);
    });
  }

  function tell() {
    buttons.chay.textContent = running ? 'Dừng' : 'Chạy';
    buttons.chay.setAttribute('aria-pressed', String(running));
    buttons.guong.setAttribute('aria-pressed', String(mirrored));
    shown.textContent = pace + ' tiếng một phút';
  }
  function tick(now) {
    if (!running) return;
    clock += Math.min(0.25, (now - last) / 1000);
    last = now;
    place();
    if (clock >= start(lines.length)) { pause(); } else { requestAnimationFrame(tick); }
  }
  function run() {
    if (clock >= start(lines.length)) clock = 0;
    running = true;
    last = performance.now();
    requestAnimationFrame(tick);
    if (navigator.wakeLock) {
      navigator.wakeLock.request('screen').then(held => {
        if (running) { lock = held; } else { held.release(); }
      }, () => {});
    }
    tell();
  }
  function pause() {
    running = false;
    if (lock) { lock.release(); lock = null; }
    tell();
  }
  function toggle() { if (running) { pause(); } else { run(); } }
  function setPace(next) {
    const now = current();
    pace = Math.max(least, Math.min(most, next));
    clock = start(now.index) + now.share * seconds(lines[now.index]);
    remember('toc-do', pace);
    tell();
  }
  function faster() { setPace(pace + step); }
  function slower() { setPace(pace - step); }
  function jump(by) {
    clock = start(Math.max(0, Math.min(lines.length - 1, current().index + by)));
    place();
  }
  function back() { jump(-1); }
  function forward() { jump(1); }
  function restart() { clock = 0; place(); }
  function mirror() {
    mirrored = !mirrored;
    screen.classList.toggle('nguoc', mirrored);
    remember('guong', mirrored ? 'có' : '');
    tell();
  }
  function show(is) {
    [screen, panel, mark].forEach(element => { element.hidden = !is; });
  }
  function open() {
    body.classList.add('chay-chu');
    if (!screen) build();
    show(true);
    pace = Math.max(least, Math.min(most, Number(remembered('toc-do')) || base));
    if (Boolean(remembered('guong')) !== mirrored) mirror();
    place();
    tell();
    buttons.chay.focus();
    const root = page.documentElement;
    if (root.requestFullscreen) root.requestFullscreen().then(place, () => {});
  }
  function close() {
    pause();
    body.classList.remove('chay-chu');
    show(false);
    if (page.fullscreenElement) page.exitFullscreen();
    opener.focus();
  }

  const keys = {
    ' ': toggle, ArrowUp: faster, ArrowDown: slower, '+': faster, '=': faster, '-': slower,
    ArrowLeft: back, ArrowRight: forward, PageUp: back, PageDown: forward, Home: restart,
    m: mirror, g: mirror, Escape: close
  };
  page.addEventListener('keydown', event => {
    if (!body.classList.contains('chay-chu')) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  window.addEventListener('resize', () => { if (running || screen) place(); });
  opener.addEventListener('click', open);
  opener.hidden = false;
})();
