package uk.cdop.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Makes Arquillian deploy once for the whole suite instead of once a class: test classes name no deployment of their own. */
public final class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
  }

  /** Stands before Arquillian's own observers and lets the first class through. */
  public static final class Once {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenarioOfTheClass;
    @Inject private Event<GenerateDeployment> generate;

    private DeploymentScenario scenario;
    private boolean tried;
    private boolean deployed;

    public void generate(@Observes EventContext<GenerateDeployment> context) {
      if (context.getEvent().getTestClass().getJavaClass() == CdopDeployment.class) {
        context.proceed();
        scenario = scenarioOfTheClass.get();
      } else if (scenario == null) {
        generate.fire(new GenerateDeployment(new TestClass(CdopDeployment.class)));
      } else {
        scenarioOfTheClass.set(scenario);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (deployed) {
        return;
      }
      if (tried) {
        throw new IllegalStateException("The product could not be deployed: see the first class that failed, and log/wildfly.log in the folders of .run/test");
      }
      tried = true;
      context.proceed();
      deployed = true;
    }

    /** The server is thrown away with the deployment in it. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {}
  }
}
