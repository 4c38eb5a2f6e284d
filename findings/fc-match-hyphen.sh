#!/usr/bin/env bash
# fontconfig 2.14.1; needs fc-match and fc-pattern, installs nothing.
# Guess: `fc-match sans-serif` shows the font of CSS's family sans-serif, and `fc-match system-ui` that of system-ui.
# Instead: in a pattern a hyphen begins the sizes. They ask for the families “sans” and “system”, with sizes that are none;
#   a rule for "sans-serif" in fonts.conf, which a browser's request does meet, is never tried.
# Who meets it: whoever checks with fc-match which font a page will be set in. `fc-match :family=sans-serif` asks rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<cachedir>$folder/cache</cachedir>
<match><test name="family"><string>sans-serif</string></test><edit name="family" mode="assign" binding="strong"><string>The Rule Was Met</string></edit></match>
</fontconfig>
XML
export FONTCONFIG_FILE=$folder/fonts.conf
family() { fc-pattern --config --format '%{family}\n' "$1"; }
for pattern in sans-serif :family=sans-serif system-ui ui-monospace; do
	echo "$pattern asks for: $(family "$pattern")"
done
[ "$(family sans-serif)" = sans ]
[ "$(family :family=sans-serif)" = 'The Rule Was Met' ]
[ "$(family system-ui)" = system ]
[ "$(family ui-monospace)" = ui ]
