<?php
// preg_*: a mutated pattern over a mutated subject.
$patterns = new Mutator(
    [
        '/a/', '~^\d+$~', '#(a)(b)?(c)#', '/(?<year>\d{4})-(?<month>\d\d)/', '/[a-z]+/i', '{^\s*(\w+)\s*=\s*(.*)$}m', '/(?:a|b)*c/s', '/a+?b/U', '/\bfoo\b/x', '/(?=a)a(?!b)/', '/(?<=a)b(?<!c)/',
        '/\p{L}+/u', '/./us', '/(a(?1)?b)/', '/(?|(a)|(b))\1/', '/(?P<n>x)(?P=n)/', '/[^\]\\\\]+/', '/a{2,5}/', '/\x41\x{20ac}/u', '/(*UTF8)./', '/(?i)a(?-i)b/', '/\R|\X/u', '/^(?:(?:a+)+)$/', '/(a*)*b/',
        '/[[:alpha:]][[:^digit:]]/', '(a)', '[b]', '<c>i', '/\G\d/', '/a\Kb/', '/(?J)(?<a>x)|(?<a>y)/', '/(?(1)a|b)/', '/(?>a+)b/', '/a(*SKIP)(*FAIL)|b/', '/\Qa.b\E/', '/$/mD', '/a/A', '/a/S', '/(.)(?#comment)\1/X', '/,/', '/\s*/',
        '/(?<a>.)(?<b>.)?/', '/(a)|(b)|(c)/', '/(\d)(?=(\d{3})+$)/', '/\h\v\N\H\V/', '/(?&n)(?<n>a)/', '/^.*$/n',
    ],
    [
        '/', '\\', '(', ')', '[', ']', '{', '}', '?', '*', '+', '|', '^', '$', '.', '(?:', '(?=', '(?!', '(?<=', '(?<n>', '(?P<', '(?P=n)', '(?1)', '(?R)', '(?#', '(?(', '(?>', '(?|', '\d', '\w', '\b', '\p{L}', '\P{', '\x{', '\Q', '\E',
        '\K', '\G', '\R', '\X', '\1', '\g{-1}', '\k<n>', '[:alpha:]', '[^', '{2}', '{2,}', '{,3}', '*?', '++', '(*', '(*FAIL)', '(*ACCEPT)', '(*UTF)', '(*COMMIT)', 'i', 'm', 's', 'x', 'u', 'U', 'A', 'D', 'X', 'J', 'e', "\0", "\n", "\xff", "\xc3\xa4", ' ',
        '-', 'a', 'z', '(?i)', '(?-i)', '\\c', '\\o{', '\N{U+41}', '(?C1)', '(?C"x")', '#', '~',
    ],
    [['(', ')'], ['(?:', ')'], ['[', ']'], ['(?=', ')'], ['(', ')?'], ['(a|', ')*'], ['\\', '']],
);
$subjects = new Mutator(
    ['a', 'abc', 'aaaab', 'foo bar baz', '2024-01-31', "key = value\nother=thing\n", 'aabbcc', "\u{e4}\u{f6}\u{fc} \u{20ac} \u{1f600}", '12345678', 'a.b.c', "\x00\x01\xff", '', 'AAAbbbCCC', 'xxyyxx', "one, two,three ,four", 'aaaaaaaaaaaaaaaaaaaaaaaa!', "e\u{301}\r\n\x0b"],
    ['a', 'b', 'ab', '1', ' ', "\n", "\r\n", "\0", "\xff", "\xc3", "\xc3\xa4", '.', ',', '=', 'foo', 'x'],
    [['a', 'a'], [' ', ' ']],
);
$replacements = new Mutator(['', 'x', '$0', '[$1]', '\\1\\2', '${1}0', '$n', '\\\\0', '$99', '$100', '\\0$0${0}'], ['$', '\\', '{', '}', '$1', '\\1', '${', '0', '9', "\0"]);
ini_set('pcre.backtrack_limit', '20000');

/** What preg_match() returns and leaves, and the error. */
function matched(string $pattern, string $subject, int $flags, int $offset): array
{
    return [preg_match($pattern, $subject, $matches, $flags, $offset), $matches, preg_last_error_msg()];
}

function matched_all(string $pattern, string $subject, int $flags, int $offset): array
{
    return [preg_match_all($pattern, $subject, $matches, $flags, $offset), $matches, preg_last_error_msg()];
}

function replaced(string $pattern, string $replacement, string $subject, int $limit): array
{
    return [preg_replace($pattern, $replacement, $subject, $limit, $count), $count, preg_last_error_msg()];
}

function replaced_by_callback(string $pattern, string $subject, int $limit, int $flags): array
{
    return [preg_replace_callback($pattern, fn (array $matches) => '<' . json_encode($matches) . '>', $subject, $limit, $count, $flags), $count, preg_last_error_msg()];
}

function split(string $pattern, string $subject, int $limit, int $flags): array
{
    return [preg_split($pattern, $subject, $limit, $flags), preg_last_error_msg()];
}

function filtered(string $pattern, string $first, string $second, int $flags): array
{
    return [preg_grep($pattern, [$first, 'k' => $second, 'abc'], $flags), preg_last_error_msg()];
}

return function () use ($patterns, $subjects, $replacements): array {
    $pattern = $patterns->next();
    $subject = $subjects->next();
    return match (mt_rand(0, 7)) {
        0, 1 => ['matched', [$pattern, $subject, $patterns->of([0, 0, PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL, 768, 1]), $patterns->of([0, 0, 1, 3, -1, -2, 1000])]],
        2, 3 => ['matched_all', [$pattern, $subject, $patterns->of([0, 1, 2, 2 | 256, 1 | 512, 256, 3]), $patterns->of([0, 0, 1, -1, 1000])]],
        4 => ['replaced', [$pattern, $replacements->next(), $subject, $patterns->of([-1, -1, 1, 0, 2])]],
        5 => ['replaced_by_callback', [$pattern, $subject, $patterns->of([-1, 1, 2]), $patterns->of([0, PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL])]],
        6 => ['split', [$pattern, $subject, $patterns->of([-1, 0, 1, 2, 3]), mt_rand(0, 7)]],
        default => mt_rand(0, 3) === 0 ? ['preg_quote', [$pattern, $patterns->of([null, '/', '#'])]] : ['filtered', [$pattern, $subject, $subjects->next(), mt_rand(0, 1)]],
    };
};
