// Three conveniences on a story page. Everything else works without JavaScript.
(function () {
  'use strict';
  // On a phone the table of contents would push the story off the screen.
  var contents = document.querySelector('.contents');
  if (contents && innerWidth < 896) contents.open = false;

  var tools = document.querySelector('.tools');
  if (!tools) return;

  // Where others find the page: from a disk that is the address it was built for, if it has one.
  function address() {
    var canonical = document.querySelector('link[rel="canonical"]');
    return location.protocol === 'file:' && canonical ? canonical.href : location.href.split('#')[0];
  }

  // An intranet served over http has no navigator.clipboard, so fall back to a selection.
  function copyAddress() {
    var field = document.createElement('textarea');
    field.value = address();
    document.body.appendChild(field);
    field.select();
    var copied = document.execCommand('copy');
    document.body.removeChild(field);
    return copied;
  }

  tools.hidden = false;
  tools.addEventListener('click', function (event) {
    var button = event.target;
    var action = button.getAttribute('data-do');
    if (action === 'print') window.print();
    if (action === 'copy' && copyAddress()) {
      button.textContent = button.getAttribute('data-done');
      button.focus();
    }
  });
})();
