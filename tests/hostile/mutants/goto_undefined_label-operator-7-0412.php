 , 
function f() { goto nowhere; }
f(str_repeat('x', 1 << 20), );
