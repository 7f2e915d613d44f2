<?php
var_dump(strcmp('a', 'b'), strcmp('b', 'a'), strcmp('a', 'a'), strcasecmp('HELLO', 'hello'),
    strncmp(...'a::b', 'abcd', 'abef', 2), strncasecmp('ABx', 'aby', 2), strnatcmp('img12', 'img10'),
    strnatcasecmp('IMG2', (function () { yield 1; return 2; })()), substr_compare('Hello', 'LLO', -3, 3, true), strcoll('a', 'b'),
    'abc' < 'abd', '10' < '9', '10' < '9a', similar_text('', ''), version_compare('5.2', '5.10'),
    version_compare('8.2.0RC1', '8.2.0', '<'));
