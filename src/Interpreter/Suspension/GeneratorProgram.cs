using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>A generator function's body as a program that can stop at each yield and go on later.</summary>
internal abstract class GeneratorProgram
{
    /// <summary>Makes the Generator object of a call whose arguments are bound. Takes over what the frame's slots hold.</summary>
    public abstract Value Start(ref Frame frame, UserFunction function);
}
