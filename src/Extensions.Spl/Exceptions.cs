using MiniPhp.Runtime.Classes;

namespace MiniPhp.Extensions.Spl;

// https://www.php.net/manual/en/spl.exceptions.php

[PhpClass("LogicException", Extension = "SPL", Parent = "Exception")]
internal static class LogicException;

[PhpClass("BadFunctionCallException", Extension = "SPL", Parent = "LogicException")]
internal static class BadFunctionCallException;

[PhpClass("BadMethodCallException", Extension = "SPL", Parent = "BadFunctionCallException")]
internal static class BadMethodCallException;

[PhpClass("DomainException", Extension = "SPL", Parent = "LogicException")]
internal static class DomainException;

[PhpClass("InvalidArgumentException", Extension = "SPL", Parent = "LogicException")]
internal static class InvalidArgumentException;

[PhpClass("LengthException", Extension = "SPL", Parent = "LogicException")]
internal static class LengthException;

[PhpClass("OutOfRangeException", Extension = "SPL", Parent = "LogicException")]
internal static class OutOfRangeException;

[PhpClass("RuntimeException", Extension = "SPL", Parent = "Exception")]
internal static class RuntimeException;

[PhpClass("OutOfBoundsException", Extension = "SPL", Parent = "RuntimeException")]
internal static class OutOfBoundsException;

[PhpClass("OverflowException", Extension = "SPL", Parent = "RuntimeException")]
internal static class OverflowException;

[PhpClass("RangeException", Extension = "SPL", Parent = "RuntimeException")]
internal static class RangeException;

[PhpClass("UnderflowException", Extension = "SPL", Parent = "RuntimeException")]
internal static class UnderflowException;

[PhpClass("UnexpectedValueException", Extension = "SPL", Parent = "RuntimeException")]
internal static class UnexpectedValueException;
