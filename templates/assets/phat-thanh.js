// Chạy chữ: kịch bản chạy lên theo tốc độ đọc. Mỗi câu mang giờ bắt đầu và độ dài (1/10 giây) ở tốc
// độ của kịch bản; nhạc và băng chạy đúng giờ, lời đọc nhanh chậm theo người đọc.
(function () {
  'use strict';
  var opener = document.getElementById('mo_chay_chu');
  if (!opener) return;
  var base = Number(document.body.dataset.tocDo) || 200;
  var least = 80, most = 400, step = 5;
  var pace = base, mirrored = false, running = false, clock = 0, last = 0, lock = null;
  var screen, panel, lines = [], buttons = {}, shown;
  var still = window.matchMedia('(prefers-reduced-motion: reduce)');

  function remembered(name) {
    try { return localStorage.getItem('phat-thanh-' + name); } catch (error) { return null; }
  }
  function remember(name, value) {
    try { localStorage.setItem('phat-thanh-' + name, value); } catch (error) { /* riêng tư */ }
  }
  function add(parent, tag, text, name) {
    var element = parent.appendChild(document.createElement(tag));
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  }

  // Một dòng của màn chữ: chỗ đứng và độ dài tính bằng giây ở tốc độ gốc.
  function line(element, source, fixed) {
    lines.push({ element: element, length: Number(source.dataset.dai) / 10, fixed: fixed });
  }

  function build() {
    screen = add(document.body, 'div');
    screen.id = 'man_chu';
    screen.tabIndex = 0;
    screen.setAttribute('role', 'region');
    screen.setAttribute('aria-label', 'Lời đọc chạy chữ');
    document.querySelectorAll('.phan').forEach(function (part) {
      if (part.dataset.nhac) {
        var name = part.querySelector('.ten-phan th').textContent;
        var note = part.querySelector('.chi-dan td:nth-child(3)');
        var length = part.querySelector('.ten-phan .le').textContent;
        var words = name + ' – ' + length + (note ? '. ' + note.textContent : '');
        line(add(screen, 'p', words, 'nhac'), part, true);
      }
      part.querySelectorAll('.cau').forEach(function (row) {
        var voice = row.querySelector('.vai').textContent;
        if (voice) add(screen, 'p', voice, 'vai dau-luot');
        var text = add(screen, 'p');
        text.innerHTML = row.querySelector('.loi').innerHTML;
        line(text, row, false);
      });
    });
    add(document.body, 'div').id = 'vach_doc';
    panel = add(document.body, 'div');
    panel.id = 'dieu_khien';
    panel.setAttribute('role', 'toolbar');
    panel.setAttribute('aria-label', 'Điều khiển chạy chữ');
    [['chay', 'Chạy', toggle], ['cham', 'Chậm hơn', slower], ['nhanh', 'Nhanh hơn', faster],
      ['truoc', 'Câu trước', back], ['tiep', 'Câu sau', forward], ['dau', 'Từ đầu', restart],
      ['guong', 'Soi gương', mirror], ['thoat', 'Thoát', close]].forEach(function (entry) {
      var button = add(panel, 'button', entry[1]);
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
    var rest = clock;
    for (var index = 0; index < lines.length; index += 1) {
      var length = seconds(lines[index]);
      if (rest < length || index === lines.length - 1) {
        return { index: index, share: length ? Math.min(1, rest / length) : 1 };
      }
      rest -= length;
    }
    return { index: 0, share: 0 };
  }
  function start(index) {
    return lines.slice(0, index).reduce(function (sum, entry) { return sum + seconds(entry); }, 0);
  }
  function place() {
    var now = current(), entry = lines[now.index];
    if (!entry) return;
    var share = still.matches ? 0 : now.share;
    screen.scrollTop = top(entry) + share * entry.element.offsetHeight;
  }
  // Kéo tay thì đồng hồ theo chỗ vừa kéo tới.
  function follow() {
    requestAnimationFrame(function () {
      var index = lines.length - 1;
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
      navigator.wakeLock.request('screen').then(function (held) {
        if (running) { lock = held; } else { held.release(); }
      }, function () {});
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
    var now = current();
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
  function open() {
    document.body.classList.add('chay-chu');
    if (!screen) build();
    [screen, panel, document.getElementById('vach_doc')].forEach(function (e) { e.hidden = false; });
    pace = Math.max(least, Math.min(most, Number(remembered('toc-do')) || base));
    if (Boolean(remembered('guong')) !== mirrored) mirror();
    place();
    tell();
    buttons.chay.focus();
    var root = document.documentElement;
    if (root.requestFullscreen) root.requestFullscreen().then(place, function () {});
  }
  function close() {
    pause();
    document.body.classList.remove('chay-chu');
    [screen, panel, document.getElementById('vach_doc')].forEach(function (e) { e.hidden = true; });
    if (document.fullscreenElement) document.exitFullscreen();
    opener.focus();
  }

  var keys = {
    ' ': toggle, ArrowUp: faster, ArrowDown: slower, '+': faster, '=': faster, '-': slower,
    ArrowLeft: back, ArrowRight: forward, PageUp: back, PageDown: forward, Home: restart,
    m: mirror, g: mirror, Escape: close
  };
  document.addEventListener('keydown', function (event) {
    if (!document.body.classList.contains('chay-chu')) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    var action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  window.addEventListener('resize', function () { if (running || screen) place(); });
  document.addEventListener('visibilitychange', function () { last = performance.now(); });
  opener.addEventListener('click', open);
  opener.hidden = false;
}());
