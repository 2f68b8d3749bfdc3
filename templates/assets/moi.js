// Marks what has come since the reader's last visit. What was on the page then is remembered in
// this browser alone: four letters for each item, about a thousand bytes. Without storage (private
// windows, old browsers) the page is what it is without a script.
(function () {
  'use strict';
  var note = document.querySelector('.since');
  var items = document.querySelectorAll('[data-khoa]');
  // Pages opened from a disk share one storage, so the name holds the page's own place.
  var name = 'nhanrong ' + location.pathname;

  function day(date) {
    return ('0' + date.getDate()).slice(-2) + '/' + ('0' + (date.getMonth() + 1)).slice(-2) + '/' + date.getFullYear();
  }

  // What was seen when this visit began, as `22/11/2024 AbCdEfGh…`; an empty text at the first.
  // A visit lasts as long as its tab, so that going back or reloading does not wipe the marks.
  function before() {
    var keys = '';
    for (var i = 0; i < items.length; i++) keys += items[i].getAttribute('data-khoa');
    try {
      var seen = sessionStorage.getItem(name);
      if (seen === null) {
        seen = localStorage.getItem(name) || '';
        sessionStorage.setItem(name, seen);
      }
      localStorage.setItem(name, day(new Date()) + ' ' + keys);
      return seen;
    } catch (error) {
      return '';
    }
  }

  var seen = /^(\d\d\/\d\d\/\d{4}) ((?:[\w-]{4})*)$/.exec(before());
  if (!seen || !note) return;
  var known = {};
  seen[2].replace(/.{4}/g, function (key) { known[key] = true; });
  var count = 0;
  for (var i = 0; i < items.length; i++) {
    if (known[items[i].getAttribute('data-khoa')]) continue;
    var mark = document.createElement('b');
    mark.className = 'new';
    mark.textContent = note.getAttribute('data-mark');
    items[i].insertBefore(mark, items[i].firstChild);
    count++;
  }
  note.textContent = (count ? count + note.getAttribute('data-some') : note.getAttribute('data-none')) + seen[1] + '.';
  note.hidden = false;
})();
