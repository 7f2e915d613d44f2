using MiniPhp.Runtime.Classes;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>Thrown into a generator whose <c>yield from</c> generator ended without a return value: https://www.php.net/manual/en/class.closedgeneratorexception.php</summary>
[PhpClass("ClosedGeneratorException", Extension = "Core", Parent = "Exception")]
internal static class ClosedGeneratorException;
