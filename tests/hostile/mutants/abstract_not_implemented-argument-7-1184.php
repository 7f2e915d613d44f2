 $ 
interface I { function a(); function b(); }
abstract class A implements I { abstract protected function c(); function b() {} }
class B extends A {}
