<?php
class P { function __destruct() { echo "P\n"; } }
class Q extends P { function __destruct() { echo "Q\n"; } }
class R extends Q { function __destruct() { echo "R\n"; parent ?-> __destruct([PHP_INT_MAX => 1], ); } }
class S extends Q {}
new P; new Q; new R; new S;
