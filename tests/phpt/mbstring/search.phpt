--TEST--
Places of texts in characters, with offsets, from both ends, with and without case
--FILE--
<?php
$text = 'Straße nach Ödland, STRASSE nach ÖDLAND';
foreach (['Ö', 'ö', 'nach', 'STRASSE', 'x', '', 'ß', 'd'] as $wanted) {
    foreach ([0, 5, -1, -20, 39] as $offset) {
        echo $wanted, ' ', $offset, ': ';
        foreach (['mb_strpos', 'mb_strrpos', 'mb_stripos', 'mb_strripos'] as $function) {
            echo json_encode($function($text, $wanted, $offset)), ' ';
        }
        echo "\n";
    }
    foreach (['mb_strstr', 'mb_strrchr', 'mb_stristr', 'mb_strrichr'] as $function) {
        echo json_encode([$function($text, $wanted), $function($text, $wanted, true)], JSON_UNESCAPED_UNICODE), "\n";
    }
}
foreach ([100, -100] as $offset) {
    try {
        mb_strpos($text, 'a', $offset);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(mb_strpos("\0a\0b\0c", "\0c", 0, 'UTF-16BE'), mb_stripos("\xC4\xD6", "\xF6", 0, 'ISO-8859-1'), mb_strrpos("\xFF\xFEa", 'a'));
--EXPECT--
Ö 0: 12 33 12 33 
Ö 5: 12 33 12 33 
Ö -1: false 33 false 33 
Ö -20: 33 12 33 12 
Ö 39: false false false false 
["Ödland, STRASSE nach ÖDLAND","Straße nach "]
["ÖDLAND","Straße nach Ödland, STRASSE nach "]
["Ödland, STRASSE nach ÖDLAND","Straße nach "]
["ÖDLAND","Straße nach Ödland, STRASSE nach "]
ö 0: false false 12 33 
ö 5: false false 12 33 
ö -1: false false false 33 
ö -20: false false 33 12 
ö 39: false false false false 
[false,false]
[false,false]
["Ödland, STRASSE nach ÖDLAND","Straße nach "]
["ÖDLAND","Straße nach Ödland, STRASSE nach "]
nach 0: 7 28 7 28 
nach 5: 7 28 7 28 
nach -1: false 28 false 28 
nach -20: 28 7 28 7 
nach 39: false false false false 
["nach Ödland, STRASSE nach ÖDLAND","Straße "]
["nach ÖDLAND","Straße nach Ödland, STRASSE "]
["nach Ödland, STRASSE nach ÖDLAND","Straße "]
["nach ÖDLAND","Straße nach Ödland, STRASSE "]
STRASSE 0: 20 20 20 20 
STRASSE 5: 20 20 20 20 
STRASSE -1: false 20 false 20 
STRASSE -20: 20 false 20 false 
STRASSE 39: false false false false 
["STRASSE nach ÖDLAND","Straße nach Ödland, "]
["STRASSE nach ÖDLAND","Straße nach Ödland, "]
["STRASSE nach ÖDLAND","Straße nach Ödland, "]
["STRASSE nach ÖDLAND","Straße nach Ödland, "]
x 0: false false false false 
x 5: false false false false 
x -1: false false false false 
x -20: false false false false 
x 39: false false false false 
[false,false]
[false,false]
[false,false]
[false,false]
 0: 0 39 0 39 
 5: 5 39 5 39 
 -1: 38 38 38 38 
 -20: 19 19 19 19 
 39: 39 39 39 39 
["Straße nach Ödland, STRASSE nach ÖDLAND",""]
["","Straße nach Ödland, STRASSE nach ÖDLAND"]
["Straße nach Ödland, STRASSE nach ÖDLAND",""]
["","Straße nach Ödland, STRASSE nach ÖDLAND"]
ß 0: 4 4 4 4 
ß 5: false false false false 
ß -1: false 4 false 4 
ß -20: false 4 false 4 
ß 39: false false false false 
["ße nach Ödland, STRASSE nach ÖDLAND","Stra"]
["ße nach Ödland, STRASSE nach ÖDLAND","Stra"]
["ße nach Ödland, STRASSE nach ÖDLAND","Stra"]
["ße nach Ödland, STRASSE nach ÖDLAND","Stra"]
d 0: 13 17 13 38 
d 5: 13 17 13 38 
d -1: false 17 38 38 
d -20: false 17 34 17 
d 39: false false false false 
["dland, STRASSE nach ÖDLAND","Straße nach Ö"]
["d, STRASSE nach ÖDLAND","Straße nach Ödlan"]
["dland, STRASSE nach ÖDLAND","Straße nach Ö"]
["D","Straße nach Ödland, STRASSE nach ÖDLAN"]
mb_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
mb_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
int(2)
int(1)
int(2)
