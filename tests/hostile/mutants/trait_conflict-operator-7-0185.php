 , 
trait T { function f() {} }
trait U { function f() {} }
class A { use T, U; }
