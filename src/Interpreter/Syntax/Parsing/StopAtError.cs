using Antlr4.Runtime;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>
/// The strategy of the first parse: stop at the first error. <see cref="Sync"/> does nothing, as it would only help to recover
/// and would read ANTLR's automaton at every decision.
/// </summary>
internal sealed class StopAtError : IAntlrErrorStrategy
{
    public void Reset(Parser recognizer)
    {
    }

    public void Sync(Parser recognizer)
    {
    }

    public IToken RecoverInline(Parser recognizer) => throw new UnexpectedTokenException();

    public void Recover(Parser recognizer, RecognitionException e) => throw new UnexpectedTokenException();

    public void ReportError(Parser recognizer, RecognitionException e) => throw new UnexpectedTokenException();

    public bool InErrorRecoveryMode(Parser recognizer) => false;

    public void ReportMatch(Parser recognizer)
    {
    }
}

/// <summary>The current token cannot follow.</summary>
internal sealed class UnexpectedTokenException : Exception;
