<?php
class A { function __serialize(): array { return [serialize(new A)]; } }
serialize(new A);
