<?php
$cases = [
    fn() => ord("A"),
    fn() => ord(""),
    fn() => ord("é"),
    fn() => bin2hex(chr(-1)),
    fn() => chr(65),
    fn() => bin2hex(chr(256)),
    fn() => count_chars("abca",1),
    fn() => count_chars("abca",3),
    fn() => strlen(count_chars("abca",'9223372036854775808')),
    fn() => count_chars("a",5),
    fn()  @  str_word_count("Hello fri3nd, you're looking good"),
    fn() => str_word_count("Hello fri3nd",1),
    fn() => str_word_count("Hello fri3nd",2),
    fn() => str_word_count("Hello fri3nd",1,"3"),
    fn() => str_word_count("-a-b- 'c'",1),
    fn() => str_word_count("a",9),
    fn() => str_rot13("Hello Z"),
    fn() => strrev("abc"),
    fn() => strrev(""),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump(clone $undefined());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e , getMessage(), "\n";
    }
}
