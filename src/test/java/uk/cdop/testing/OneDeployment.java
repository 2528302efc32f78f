package uk.cdop.testing;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
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

/**
 * Makes Arquillian deploy once to a stack instead of once a class: test classes name no deployment of their own. Where the tests run in
 * several processes, each class has an Arquillian of its own, which is told what the first of its process has deployed.
 */
public final class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
  }

  /** Stands before Arquillian's own observers and lets the first class through. */
  public static final class Once {
    private static boolean tried;
    private static ProtocolMetaData served;

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenarioOfTheClass;
    @Inject @DeploymentScoped private InstanceProducer<DeploymentDescription> description;
    @Inject @DeploymentScoped private InstanceProducer<Deployment> deployed;
    @Inject @DeploymentScoped private InstanceProducer<ProtocolMetaData> protocol;
    @Inject private Event<GenerateDeployment> generate;

    private DeploymentScenario scenario;
    private boolean known;

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
      if (known) {
        return;
      }
      if (tried && served == null) {
        throw new IllegalStateException("The product could not be deployed: see the first class that failed, and log/wildfly.log in the folders of .run/test");
      }
      tried = true;
      context.proceed();
      known = true;
    }

    /** Inside the context of the deployment, which Arquillian's own observer of the same event opens. */
    public void deployOne(@Observes(precedence = -100) EventContext<DeployDeployment> context) {
      if (served == null) {
        context.proceed();
        served = protocol.get();
        return;
      }
      Deployment deployment = context.getEvent().getDeployment();
      description.set(deployment.getDescription());
      deployed.set(deployment);
      protocol.set(served);
      deployment.deployed();
    }

    /** The server is thrown away with the deployment in it. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {}
  }
}
