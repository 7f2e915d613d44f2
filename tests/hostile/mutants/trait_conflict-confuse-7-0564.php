 :: 
trait T { function f() {} }
trait U { function f() {} }
class f { use T, U; } namespace X; 
