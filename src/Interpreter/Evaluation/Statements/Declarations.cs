using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>A function declared inside a block or function: exists once the statement has run.</summary>
internal sealed class FunctionDeclaration(UserFunction function, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Line = line;
        ((ScriptEngine)frame.Engine).Declare(function);
        return Completion.Normal;
    }
}

/// <summary>A class declaration; does nothing when the class was declared before the script's first statement.</summary>
internal sealed class ClassDeclarationStatement(ClassDeclaration declaration, int line) : Statement
{
    private bool _declared;

    /// <summary>Declares the class before the script runs, when all that it needs is known.</summary>
    public void TryHoist(ScriptEngine engine)
    {
        if (!_declared && declaration.CanBeHoisted(engine))
            _declared = engine.TryDeclareEarly(declaration);
    }

    public override Completion Execute(ref Frame frame)
    {
        if (_declared)
            return Completion.Normal;
        frame.Line = line;
        ((ScriptEngine)frame.Engine).Declare(declaration);
        return Completion.Normal;
    }
}

/// <summary><c>const NAME = value;</c></summary>
internal sealed class ConstantDeclarationStatement(string name, Expression value, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        Value constant = value.Evaluate(ref frame);
        if (constant.IsThrow)
            return Completion.Throw;
        frame.Line = line;
        if (!frame.Engine.DefineConstant(name, constant))
            frame.Engine.Warning("Constant " + name + " already defined");
        return Completion.Normal;
    }
}
