<?php
// parse_ini_string(): values of all kinds, sections, arrays, variables, constants and expressions.
$mutator = new Mutator(
    [
        "a=1\nb=two\nc=\"three\"\n", "[first]\nx = on\ny = off\nz = null\n[second]\nx = yes\ny = no\nz = none\n", "list[] = 1\nlist[] = 2\nlist[key] = 3\nlist[0] = 4\n",
        "; comment\n# not one\nkey = value ; comment\n", "path = \${HOME}/x\nother = \${none}\n", "n = 1|2\nm = 7&3\nk = ~5\nj = !1\ni = (1|2)&6\nh = 6^3\n",
        "c = E_ALL & ~E_NOTICE\nv = PHP_VERSION\nd = E_ERROR|E_WARNING\n", "s = 'single \\' quoted'\nd = \"double \\\" \\\\ quoted\"\nm = \"two\nlines\"\n",
        "empty =\nnothing\nspace = \" \"\n", "a.b.c = 1\na-b = 2\na b = 3\n", "[a]b=1\n[c\nd=2\n", "hex = 0x1F\noct = 017\nbin = 0b11\nfloat = 1.5\nexp = 1e3\nneg = -7\nplus = +7\n",
        "[section with \"quotes\"]\nkey[\"q\"] = 1\nkey['s'] = 2\n", "x = a\"b\"c\ny = a 'b' c\n", "\xef\xbb\xbfbom = 1\r\ncr = 2\rlast = 3", "url = http://a.example/?b=c\nmail = \"a@b\"\n",
        "k = {a}\nk = a|\"b\"\nk = \$a\nk = \\n\n", "[PHP]\nmemory_limit = 128M\ndisplay_errors = On\nerror_reporting = E_ALL & ~E_DEPRECATED & ~E_STRICT\nextension[] = a\nextension[] = b\n",
    ],
    [
        '[', ']', '=', "\n", "\r\n", ';', '#', '"', "'", '\\', '\\"', '${', '}', '$', '|', '&', '^', '~', '!', '(', ')', '{', '[]', '[x]', '= ', ' = ', 'on', 'off', 'yes', 'no',
        'true', 'false', 'null', 'none', 'E_ALL', 'PHP_INT_MAX', 'M_PI', 'a', '.', ',', '@', '?', '%', '*', ' ', "\t", "\0", "\xff", '${PATH', '${}', '\\n', '<?php', '0', '-', ':',
    ],
    [['[', ']'], ['(', ')'], ['"', '"'], ['${', '}'], ['~', ''], ['!', ''], ['a[', ']=1' . "\n"]],
);

return fn () => ['parse_ini_string', [$mutator->next(), mt_rand(0, 1) === 1, $mutator->of([INI_SCANNER_NORMAL, INI_SCANNER_RAW, INI_SCANNER_TYPED])]];
