namespace MiniPhp.Interpreter.Evaluation;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    /// <summary>The next statement follows.</summary>
    Normal,
    /// <summary>Leaves <c>Frame.Levels</c> loops or switches.</summary>
    Break,
    /// <summary>Goes on with the next pass of the loop that is <c>Frame.Levels</c> levels out.</summary>
    Continue,
    /// <summary>Returns <c>Frame.Result</c>.</summary>
    Return,
    /// <summary><c>Engine.Thrown</c> is on its way.</summary>
    Throw,
}
