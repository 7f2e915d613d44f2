--TEST--
get_meta_tags: quotes, missing parts, names that are changed, the end of the head and of the file
--FILE--
<?php
$pages = [
    '<html><head><meta name="Author" content="me"><META NAME=key.words CONTENT=\'a b\'> <meta name=x><meta content="lost"></head><meta name="late" content="1">',
    '<meta name="a.b c[d]" content="q\'s"><meta name="1" content=one-two_three.four:five ><meta name="slash" content=a/b>x', '<meta name="open content="><meta name=\'y\' content="z"> ',
    '<meta name="dup" content="1"><meta name="dup" content="2">' . "\n", '<meta name="cut" content="1">', "<meta name=\"nul\0\" content=\"1\"> ", '', '<meta name="a<b" content="c">!',
    '<meta content="first" name="second"/> <metaname="no" content="no"> <p name="p" content="c"> ',
];
foreach ($pages as $page) {
    echo json_encode(get_meta_tags('data:text/html;base64,' . base64_encode($page))), "\n";
}
var_dump(@get_meta_tags('/does/not/exist'));
--EXPECT--
{"author":"me","key_words":"a b","x":""}
{"a_b_c_d_":"q's","1":"one-two_three.four:five","slash":"a"}
{"open_content=":"","y":"z"}
{"dup":"2"}
{"cut":"1"}
{"nul":""}
[]
{"a":""}
{"second":"first"}
bool(false)
