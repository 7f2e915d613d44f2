using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>A generator function's body: calling the function makes a Generator that runs it step by step.</summary>
internal sealed class GeneratorProgram(StepProgram steps)
{
    private PhpClass? _class;

    /// <summary>Makes the Generator object of a call whose arguments are bound. Takes over what the frame holds.</summary>
    public Value Start(ref Frame frame, UserFunction function)
    {
        Engine engine = frame.Engine;
        _class ??= ClassOf(engine);
        return Value.FromObject(new Generator(_class, function, steps, ref frame));
    }

    private static PhpClass ClassOf(Engine engine)
    {
        PhpClass @class = engine.BuiltInClass("Generator");
        @class.Destructor ??= new GeneratorDestruction { Name = "", Flags = MemberFlags.Public };
        return @class;
    }
}
