--TEST--
sscanf() with sets that have several hyphens, and bytes above 127; unpack() going back further than there is
--FILE--
<?php
$formats = ['%[a-c]', '%[c-a]', '%[-a]', '%[a-]', '%[]-a]', '%[^]a]', '%[^-a]', '%[a--z]', '%[a-c-e]', '%[0--9]', '%[a-zA-Z-09]', "%[a-\xe9]", "%[\xe0-\xff]", "%[\x80-\x7f]", '%[--]', '%[a-b-]', '%[a_--z]'];
foreach ($formats as $format) {
    echo addcslashes($format, "\177..\377");
    foreach (['abcdefxyz', '2024-01-02', ']^_`a', "\xe0\xe9\xff\x80\x7f", '---', 'zZ9'] as $text) {
        echo ' ', str_replace("\n", ' ', addcslashes(var_export(sscanf($text, $format)[0], true), "\177..\377"));
    }
    echo "\n";
}
foreach (['X200', 'Cone/X300/Ctwo', 'Cone/X0/Ctwo', 'Cone/X*/Ctwo', '@2/X1/Ctwo'] as $format) {
    echo json_encode(@unpack($format, 'abc')), ' ', error_get_last()['message'] ?? '', "\n";
    error_clear_last();
}
--EXPECT--
%[a-c] 'abc' NULL NULL NULL NULL NULL
%[c-a] 'abc' NULL NULL NULL NULL NULL
%[-a] 'a' NULL NULL NULL '---' NULL
%[a-] 'a' NULL NULL NULL '---' NULL
%[]-a] 'a' NULL ']^_`a' NULL NULL NULL
%[^]a] NULL '2024-01-02' NULL '\340\351\377\200\177' '---' 'zZ9'
%[^-a] NULL '2024' ']^_`' '\340\351\377\200\177' NULL 'zZ9'
%[a--z] 'abcdefxyz' '2024-01-02' ']^_`a' NULL '---' 'zZ9'
%[a-c-e] 'abcde' NULL NULL NULL NULL NULL
%[0--9] NULL '2024-01-02' NULL NULL '---' NULL
%[a-zA-Z-09] 'abcdefxyz' '2024' NULL NULL NULL 'zZ9'
%[a-\351] 'a' '2024-01-02' ']^_`a' NULL '---' NULL
%[\340-\377] NULL NULL NULL '\340\351\377' NULL NULL
%[\200-\177] 'abcdefxyz' '2024-01-02' ']^_`a' '\340\351\377\200\177' '---' 'zZ9'
%[--] NULL NULL NULL NULL '---' NULL
%[a-b-] 'ab' NULL NULL NULL '---' NULL
%[a_--z] 'abcdefxyz' '2024-01-02' ']^_`a' NULL '---' 'zZ9'
[] 
{"one":97,"two":97} 
{"one":97,"two":98} 
{"one":97,"two":97} unpack(): Type X: '*' ignored
{"two":98}
