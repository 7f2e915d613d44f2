using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

// The methods, which Exception and Error declare alike.
public abstract partial class ThrowableObject
{
    [PhpMethod(Visibility = MemberFlags.Private)]
    public void __clone() => throw Class.Engine.Error("Exception", "Cannot clone object using __clone()");

    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        [PhpParameter(Default = "\"\"")] PhpString? message = null,
        long code = 0,
        [PhpParameter(Type = "?Throwable")] PhpObject? previous = null) =>
        Throwables.Construct(engine, this, message ?? PhpString.Empty, code, previous);

    [PhpMethod(IsTentative = true)]
    public void __wakeup() => Throwables.Wakeup(this);

    [PhpMethod(IsFinal = true)]
    public PhpString getMessage(Engine engine) => Throwables.MessageOf(engine, this);

    [PhpMethod(IsFinal = true, Returns = "")]
    public Value getCode() => Code;

    [PhpMethod(IsFinal = true)]
    public PhpString getFile(Engine engine) => Throwables.FileOf(engine, this);

    [PhpMethod(IsFinal = true)]
    public long getLine() => Line.IsInt ? Line.AsInt : 0;

    [PhpMethod(IsFinal = true)]
    public PhpArray getTrace() => Trace;

    [PhpMethod(IsFinal = true, Returns = "?Throwable")]
    public PhpObject? getPrevious() => Previous;

    [PhpMethod(IsFinal = true)]
    public PhpString getTraceAsString(Engine engine) => Throwables.TraceOf(engine, this);

    [PhpMethod]
    public PhpString __toString(Engine engine) => Throwables.ToText(engine, this);
}
