<?php
var_dump(strcmp('a', 'b'), strcmp('b', 'a'), strcmp('a', 'a'), strcasecmp('HELLO', 'hello'),
    strncmp('abcd', 'abef', 2), strncasecmp('ABx', 'aby', 2), strnatcmp('img12', 'img10'),
    strnatcasecmp('IMG2', 'img10'), substr_compare('Hello', 'LLO', -3, 3, true), strcoll('a', 'b'),
    'abc' < 'abd', '10' < '9', '10' < '9a', similar_text('', ''), version_compare('5.2', '5.10'),
    version_compare('8.2.0RC1', '8.2.0', '<')); restore_error_handler(); 
