using MiniPhp.Runtime.Classes;

namespace MiniPhp.Interpreter.Functions;

/// <summary>The executable tree of functions made from one declaration for one class: what its nodes keep is true for all of them.</summary>
internal sealed class SharedBody
{
    private PhpClass? _scope;
    private FunctionBody? _body;

    /// <summary>The tree, lowered when first asked for; null for a function of another class than the first one that asked.</summary>
    public FunctionBody? Of(UserFunction function)
    {
        if (_body is null)
        {
            _scope = function.DeclaringClass;
            _body = function.Code.LowerBody(function);
        }

        return function.DeclaringClass == _scope ? _body : null;
    }
}
