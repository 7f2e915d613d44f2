<?php
// fgetcsv() over a file, and str_getcsv().
$mutator = new Mutator(
    [
        "a,b,c\n1,2,3\n", "\"quoted\",\"with,comma\",\"with \"\"quotes\"\"\"\n", "\"two\nlines\",x\nnext,y\n", "a;b;c\n", "a\tb\tc\r\nd\te\tf\r\n", ",,\n,\n\n", "\"unclosed,a\nb", " spaced , \"quoted\" , x \n",
        "a,\"b\"c,d\n", "\"a\\\"b\",c\n", "\"\\\\\",x\n", "'single','quotes'\n", "\xef\xbb\xbfbom,x\n", "\u{e4},\u{20ac}\n", "last,without,end", "\"\"\n\"\"\"\"\n", "a,\"\",b\r", "\"a\"\"b\"\"\",\"\"\"\"\r\n\"x\"", "  \"lead\",t  \n",
        "id,name,price\n1,\"Chair, oak\",12.50\n2,\"Table \"\"big\"\"\",99\n",
    ],
    [',', ';', "\t", '"', '""', '"""', "'", '\\', '\\"', '\\\\', "\n", "\r", "\r\n", ' ', "\0", "\xff", "\xc3\xa4", '",', ',"', "\"\n", '"x', 'x"', "\x1a", '|'],
    [['"', '"'], [',', ','], ["\n", "\n"], ['\\', '']],
);

/** All rows of a file with a content, and where reading came to. */
function rows(string $content, ?int $length, string $separator, string $enclosure, string $escape): array
{
    $file = fopen('php://memory', 'w+');
    fwrite($file, $content);
    rewind($file);
    $rows = [];
    while (count($rows) < 50) {
        $rows[] = $row = fgetcsv($file, $length, $separator, $enclosure, $escape);
        if ($row === false) {
            break;
        }
    }
    return [$rows, ftell($file), feof($file)];
}

return function () use ($mutator): array {
    $content = $mutator->next();
    $separator = $mutator->of([',', ',', ',', ';', "\t", '"', "\n", ' ', '\\', "\xff", 'ab', '']);
    $enclosure = $mutator->of(['"', '"', '"', '"', "'", ',', '\\', ' ', "\xc3", '']);
    $escape = $mutator->of(['\\', '\\', '\\', '', '"', ',', "'", 'xy']);
    if (mt_rand(0, 2) === 0) {
        return ['str_getcsv', [$content, $separator, $enclosure, $escape]];
    }
    return ['rows', [$content, $mutator->of([null, null, 0, 1, 2, 5, 20, 1000, -1]), $separator, $enclosure, $escape]];
};
