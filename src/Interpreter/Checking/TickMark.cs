namespace MiniPhp.Interpreter.Checking;

/// <summary>A tick in a region of <c>declare(ticks)</c>.</summary>
/// <param name="Every">How many ticks make the tick functions run.</param>
/// <param name="Line">The line that they are called from.</param>
internal sealed record TickMark(uint Every, int Line);
