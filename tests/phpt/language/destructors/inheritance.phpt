--TEST--
A child's destructor calls the parent's only when it says so
--FILE--
<?php
class P { function __destruct() { echo "P\n"; } }
class Q extends P { function __destruct() { echo "Q\n"; } }
class R extends Q { function __destruct() { echo "R\n"; parent::__destruct(); } }
class S extends P {}
new P; new Q; new R; new S;
--EXPECT--
P
Q
R
Q
P
