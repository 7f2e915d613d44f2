 &$ 
class P { function __destruct() { echo "P\n"; } }
class Q extends P { function __destruct() { echo "Q\n"; } }
class R extends Q { function __destruct() { echo "R\n"; parent::P(); } }
class S extends P {}
new P; new Q; new R; new S;
