# Shared by scripts/site and scripts/test; to be sourced from the repository's root.
# What these scripts print is Vietnamese, like the tool's own messages.
# shellcheck shell=bash

# What the tool itself is built with, what it runs, and the fonts of print.
# shellcheck disable=SC2034 # For the scripts that read this file.
readonly TOOL_PACKAGES=(
  ca-certificates git pkg-config
  libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev libxxhash-dev libyaml-dev
  libvips-tools pandoc weasyprint python3-pypdf
  fonts-liberation2 fonts-noto-core
)

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 3
}

# as_root COMMAND…: runs it as it is for root, through sudo for everyone else.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "Cần quyền quản trị để cài gói, mà máy không có sudo. Hãy chạy bằng root: $*"
  fi
}

is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# install_packages PACKAGE…: installs those that are missing. The package lists are refreshed
# only then, because a machine that has everything may be offline.
install_packages() {
  local package missing=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  say "Cài các gói còn thiếu: ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${missing[@]}"
}

require_swift() {
  command -v swift >/dev/null || fail "Không tìm thấy Swift. Hãy cài Swift 6.3 theo hướng dẫn ở" \
    "https://www.swift.org/install/linux/ rồi thêm thư mục usr/bin của nó vào PATH."
}
