using MiniPhp.Runtime.Errors;

namespace MiniPhp.Interpreter.Embedding;

/// <summary>Ends a script because its host cancelled it.</summary>
/// <param name="token">The token that was cancelled.</param>
internal sealed class CanceledExit(CancellationToken token) : ScriptExit(255)
{
    public CancellationToken Token { get; } = token;
}
