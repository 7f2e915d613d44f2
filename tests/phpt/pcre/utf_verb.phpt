--TEST--
Patterns that begin with (*UTF) or (*UTF8): characters of text that is UTF-8, whole bytes for what goes on behind an empty match
--FILE--
<?php
foreach (['/(*UTF8)./', '/(*UTF)\x{20ac}/', '/(*UTF8)\w+/', '/(*UTF)(*UCP)\w+/', '/(*UTF8)x*/'] as $pattern) {
    foreach (["a\u{e4}\u{20ac}\u{1f600}", 'plain', ''] as $subject) {
        echo $pattern, ' ', json_encode($subject), ' ', preg_match_all($pattern, $subject, $matches, PREG_OFFSET_CAPTURE), ' ', json_encode(array_column($matches[0], 1)), ' ', preg_last_error_msg(), "\n";
    }
}
echo json_encode(preg_split('/(*UTF8)(?<=.)/', "\u{e4}b\u{20ac}", -1, PREG_SPLIT_NO_EMPTY)), ' ', preg_replace('/(*UTF8)./', '<$0>', "\u{e4}b\u{20ac}"), "\n";
--EXPECT--
/(*UTF8)./ "a\u00e4\u20ac\ud83d\ude00" 4 [0,1,3,6] No error
/(*UTF8)./ "plain" 5 [0,1,2,3,4] No error
/(*UTF8)./ "" 0 [] No error
/(*UTF)\x{20ac}/ "a\u00e4\u20ac\ud83d\ude00" 1 [3] No error
/(*UTF)\x{20ac}/ "plain" 0 [] No error
/(*UTF)\x{20ac}/ "" 0 [] No error
/(*UTF8)\w+/ "a\u00e4\u20ac\ud83d\ude00" 1 [0] No error
/(*UTF8)\w+/ "plain" 1 [0] No error
/(*UTF8)\w+/ "" 0 [] No error
/(*UTF)(*UCP)\w+/ "a\u00e4\u20ac\ud83d\ude00" 1 [0] No error
/(*UTF)(*UCP)\w+/ "plain" 1 [0] No error
/(*UTF)(*UCP)\w+/ "" 0 [] No error
/(*UTF8)x*/ "a\u00e4\u20ac\ud83d\ude00" 11 [0,1,2,3,4,5,6,7,8,9,10] No error
/(*UTF8)x*/ "plain" 6 [0,1,2,3,4,5] No error
/(*UTF8)x*/ "" 1 [0] No error
 <ä><b><€>
