using MiniPhp.Runtime.Classes;

namespace MiniPhp.Runtime.Errors;

// The predefined exceptions that differ from their parents in nothing but their names:
// https://www.php.net/manual/en/reserved.exceptions.php

[PhpClass("CompileError", Extension = "Core", Parent = "Error")]
internal static class CompileError;

[PhpClass("ParseError", Extension = "Core", Parent = "CompileError")]
internal static class ParseError;

[PhpClass("TypeError", Extension = "Core", Parent = "Error")]
internal static class TypeError;

[PhpClass("ArgumentCountError", Extension = "Core", Parent = "TypeError")]
internal static class ArgumentCountError;

[PhpClass("ValueError", Extension = "Core", Parent = "Error")]
internal static class ValueError;

[PhpClass("ArithmeticError", Extension = "Core", Parent = "Error")]
internal static class ArithmeticError;

[PhpClass("DivisionByZeroError", Extension = "Core", Parent = "ArithmeticError")]
internal static class DivisionByZeroError;

[PhpClass("UnhandledMatchError", Extension = "Core", Parent = "Error")]
internal static class UnhandledMatchError;
