 $ 
try {
    assert(2 < 1); assert(false && 'x'); 
} set_error_handler(function ($n, $m) { throw new ErrorException($m, 0, $n); });  catch (Error $e) {
    echo 'not reached';
}
