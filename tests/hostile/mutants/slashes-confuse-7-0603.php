<?php
$cases = [
    fn() => addslashes("a'b\"c\\d\0e"),
    fn() => addslashes("a\\'b\\\\c\\0"),
    fn() => stripslashes("\\"),
    fn() => addcslashes("abc\n\x01\xff","a..b\0..\37!@\177..\377"),
    fn() => addcslashes("foo[bar]","A..Z"),
    fn() => addcslashes("abc",""),
    fn() => stripcslashes("a\\n\\x41\\102\\q\\"),
    fn() => quotemeta("1+1=2?*[]^\$(x)\\"),
    fn() => quotemeta(""),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
