<?php
class A { function __toString(): string { return 'a' . new A . 'b'; } }
echo new A;
