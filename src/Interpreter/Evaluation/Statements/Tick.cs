using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>A tick of <c>declare(ticks)</c>: every so many of them, what waits for ticks runs.</summary>
internal sealed class Tick(uint every, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        if (!frame.Engine.CountTick(every))
            return Completion.Normal;
        frame.Line = line;
        frame.Engine.RunTicks();
        frame.Settle();
        return Completion.Normal;
    }
}
