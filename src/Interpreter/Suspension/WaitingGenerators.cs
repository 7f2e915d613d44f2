using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>The chain of generators from an iterated one to the one whose code runs, without that last one, as backtraces list it.</summary>
internal sealed class WaitingGenerators(Generator outermost) : DelegatingCalls
{
    private Generator[] _chain = [];

    public override string? FileName => outermost.RunningDelegator.FileName;

    public override int Capture()
    {
        _chain = outermost.Waiting();
        return _chain.Length;
    }

    public override Frame CallAt(int index, nint caller) => _chain[index].NewFrame(caller);
}
